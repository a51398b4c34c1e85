package com.educonnect.analytics.districts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Groups of cells that kept their pupils, cut so that none holds another: who knows a whole and its parts knows the rest. */
final class Atoms {
    private static final int NONE = -1;

    private final int[] atoms;
    private final List<Integer> sizes = new ArrayList<>();

    Atoms(int cells) {
        atoms = new int[cells];
        Arrays.fill(atoms, NONE);
    }

    /** The cells of a group that are in no smaller one within it. Smaller groups come first. */
    int[] rest(int[] group) {
        var held = new HashMap<Integer, Integer>();
        for (var cell : group) {
            held.merge(atoms[cell], 1, Integer::sum);
        }
        var rest = Arrays.stream(group)
                .filter(cell -> atoms[cell] == NONE || held.get(atoms[cell]) < sizes.get(atoms[cell]))
                .toArray();
        if (Arrays.stream(rest).allMatch(cell -> atoms[cell] == NONE)) {
            for (var cell : rest) {
                atoms[cell] = sizes.size();
            }
            sizes.add(rest.length);
        }
        return rest;
    }
}
