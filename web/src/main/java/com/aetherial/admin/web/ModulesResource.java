package com.aetherial.admin.web;

import com.aetherial.admin.ModuleDesk;
import com.aetherial.admin.ModuleView;
import com.aetherial.admin.TurnModule;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The modules, and which of them are on. */
@ApplicationScoped
@Path("v1/admin/modules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class ModulesResource {
  @Inject ModuleDesk modules;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "List the modules", description = "Needs admin:modules and settings:read.")
  @APIResponse(responseCode = "200", description = "All modules, from the lowest tier up")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<ModuleView> list() {
    return modules.all(current.get());
  }

  @PUT
  @Path("{module}")
  @Operation(
      summary = "Turn a module on or off",
      description = "Off: pages and resources are not there, jobs stop, what it keeps stays.")
  @APIResponse(responseCode = "200", description = "The module as it is now")
  @APIResponse(responseCode = "404", description = "no-such-module")
  @APIResponse(responseCode = "409", description = "core-module or module-needed")
  public ModuleView turn(@PathParam("module") String module, TurnModule command) {
    return modules.turn(current.get(), module, Body.required(command));
  }
}
