package com.educonnect.grades.rules;

/**
 * The pupils, one place in each column.
 *
 * @param classes among whose pupils places are given and statistics made, numbered from 0
 * @param programmes by {@link Coefficients}
 */
public record Pupils(int[] classes, int[] programmes) {
    public Pupils {
        if (classes.length != programmes.length) {
            throw new IllegalArgumentException("every pupil has a class and a programme");
        }
    }

    /** So many pupils of one class and one programme. */
    public static Pupils oneClass(int count) {
        return new Pupils(new int[count], new int[count]);
    }

    public int count() {
        return classes.length;
    }
}
