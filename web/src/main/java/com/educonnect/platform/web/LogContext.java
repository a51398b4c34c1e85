package com.educonnect.platform.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Logger;

/** Puts the request's id on the product's log lines while the application is deployed. */
@WebListener
public class LogContext implements ServletContextListener {
    /** Held here: the logging system keeps its loggers by weak references, and with them their handlers. */
    private static final Logger PRODUCT = Logger.getLogger("com.educonnect");

    private final RequestIdHandler handler = new RequestIdHandler();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        PRODUCT.addHandler(handler);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        PRODUCT.removeHandler(handler);
    }
}
