package com.aetherial.admin.web;

import com.aetherial.admin.AdminDesk;
import com.aetherial.kernel.AdminFigure;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The administrators' first page. */
@ApplicationScoped
@Path("v1/admin/dashboard")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class AdminDashboardResource {
  @Inject AdminDesk desk;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "Read the figures of the modules",
      description = "Needs admin:read; only the modules whose permission one has are in it.")
  @APIResponse(responseCode = "200", description = "Figures, and what waits for somebody")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<AdminFigure> figures() {
    return desk.figures(current.get());
  }
}
