package com.educonnect.people.structure;

/**
 * What classes are taught, or how much it weighs, may have changed: a coefficient, or a class's level or stream. It is told
 * before the transaction ends, so that whoever keeps figures that must not move can refuse.
 */
public record ProgrammeChanged() {}
