package com.educonnect.tenancy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/**
 * Gives the schools of a test that has ended to the next that asks: a school that a class holds when the class has
 * ended, one that a test made when the test has. Where this extension is not at work, a school is used once.
 */
public final class LentSchools implements TestInstancePreConstructCallback, AfterEachCallback, AfterAllCallback {
    private static final Deque<String> FREE = new ArrayDeque<>();
    private static final List<String> OF_CLASS = new ArrayList<>();
    private static final List<String> OF_TEST = new ArrayList<>();
    private static List<String> taker;

    static synchronized Optional<String> again() {
        return Optional.ofNullable(FREE.poll());
    }

    static synchronized void lend(String tenant) {
        if (taker != null) {
            taker.add(tenant);
        }
    }

    private static synchronized void take(List<String> next) {
        taker = next;
    }

    private static synchronized void giveBack(List<String> lent, List<String> next) {
        FREE.addAll(lent);
        lent.clear();
        taker = next;
    }

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context)
            throws ClassNotFoundException {
        var test = factory.getTestClass();
        take(OF_CLASS);
        Class.forName(test.getName(), true, test.getClassLoader());
        take(OF_TEST);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        giveBack(OF_TEST, OF_CLASS);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        giveBack(OF_TEST, null);
        giveBack(OF_CLASS, null);
    }
}
