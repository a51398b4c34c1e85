package com.educonnect.people;

import jakarta.ejb.Stateless;

@Stateless
public class PeopleService {}
