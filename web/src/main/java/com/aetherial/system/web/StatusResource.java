package com.aetherial.system.web;

import com.aetherial.system.PublicStatus;
import com.aetherial.system.StatusView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the platform is, for programs that show it elsewhere. */
@ApplicationScoped
@Path("v1/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Status")
public class StatusResource {
  @Inject PublicStatus status;

  @GET
  @Operation(summary = "Read how the platform is", description = "Needs no login.")
  @APIResponse(responseCode = "200", description = "Its parts, and what administrators tell")
  public StatusView now() {
    return status.now();
  }
}
