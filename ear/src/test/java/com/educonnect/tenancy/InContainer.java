package com.educonnect.tenancy;

import com.educonnect.Deployed;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Takes the application away before Arquillian deploys it together with a test; does nothing inside the server. */
public class InContainer implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty("educonnect.ear") != null) {
            Deployed.withdraw();
        }
    }
}
