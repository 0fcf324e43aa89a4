package com.aetherial.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches on what Faces 4 offers: CDI for its own objects and pages without an extension. */
@FacesConfig
@ApplicationScoped
public class FacesActivation {}
