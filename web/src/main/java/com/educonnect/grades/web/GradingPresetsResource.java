package com.educonnect.grades.web;

import com.educonnect.grades.schemes.PresetView;
import com.educonnect.grades.schemes.SchemeService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The rules that come with the product. */
@ApplicationScoped
@Path("grading-presets")
public class GradingPresetsResource {
    @Inject
    SchemeService schemes;

    @GET
    @RolesAllowed("schemes.manage")
    public List<PresetView> presets() {
        return schemes.presets();
    }
}
