package com.educonnect.auth.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;

/** Finds what the server would use, had we not put an alternative before it. */
final class ServerBeans {
    private ServerBeans() {}

    static <T> T instead(BeanManager beans, Class<T> type, Class<? extends T> ours) {
        return beans.getBeans(type, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass() != ours)
                .findFirst()
                .map(bean -> type.cast(beans.getReference(bean, type, beans.createCreationalContext(bean))))
                .orElseThrow(() -> new IllegalStateException("the server has no " + type.getName()));
    }
}
