package com.aetherial.system.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.system.ChangeMaintenance;
import com.aetherial.system.MaintenanceDesk;
import com.aetherial.system.MaintenanceView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sign on the door. */
@RequestScoped
@Path("v1/admin/system/maintenance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class MaintenanceResource {
  @Inject MaintenanceDesk desk;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "See whether members have to wait", description = "Needs system:read.")
  @APIResponse(responseCode = "200", description = "What stands on the door")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public MaintenanceView state() {
    return desk.state(current.get());
  }

  @PUT
  @Operation(summary = "Let members wait, or in again", description = "Needs system:manage.")
  @APIResponse(responseCode = "200", description = "What stands on the door now")
  @APIResponse(responseCode = "422", description = "validation")
  public MaintenanceView change(ChangeMaintenance command) {
    return desk.change(current.get(), Body.required(command));
  }
}
