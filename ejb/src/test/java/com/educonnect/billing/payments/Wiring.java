package com.educonnect.billing.payments;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Puts beans together as the container does, one of each class. */
final class Wiring {
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<Class<?>, Function<Field, Object>> made = new HashMap<>();

    /** That one, whoever asks for its class. */
    <T> Wiring with(Class<? super T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    /** One for each field of that class. */
    Wiring each(Class<?> type, Function<Field, Object> maker) {
        made.put(type, maker);
        return this;
    }

    <T> T get(Class<T> type) {
        return type.cast(bean(type));
    }

    private Object bean(Class<?> type) {
        var found = beans.get(type);
        return found == null ? keep(type, instance(type)) : found;
    }

    private static Object instance(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fills that bean, made by the test, and keeps it for its class. */
    <T> T filled(Class<? super T> type, T bean) {
        keep(type, bean);
        return bean;
    }

    private Object keep(Class<?> type, Object bean) {
        beans.put(type, bean);
        for (Class<?> level = bean.getClass(); level != Object.class; level = level.getSuperclass()) {
            for (var field : level.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(EJB.class)) {
                    fill(bean, field);
                }
            }
        }
        return bean;
    }

    private void fill(Object bean, Field field) {
        try {
            field.setAccessible(true);
            var maker = made.get(field.getType());
            field.set(bean, maker == null ? bean(field.getType()) : maker.apply(field));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static Class<?> argument(Field field) {
        return (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    }
}
