package com.aetherial.kernel.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API for integrators. Resources are found by scanning; there is no list of them. */
@ApplicationPath("api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Aetherial",
            version = "1",
            description =
                "Wallets, transfers and purchases of coins. Amounts are decimal strings with at"
                    + " most two places. Every POST that moves value needs an Idempotency-Key"
                    + " header. Errors are application/problem+json (RFC 9457)."),
    security = @SecurityRequirement(name = "apiKey"))
@SecurityScheme(
    securitySchemeName = "apiKey",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "An API key from the settings page, such as ae_live_…")
public class Api extends Application {}
