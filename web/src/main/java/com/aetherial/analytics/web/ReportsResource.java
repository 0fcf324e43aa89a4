package com.aetherial.analytics.web;

import com.aetherial.analytics.Reports;
import com.aetherial.analytics.SaveReport;
import com.aetherial.analytics.SavedReport;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports that somebody keeps. */
@ApplicationScoped
@Path("v1/admin/analytics/saved")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analytics")
public class ReportsResource {
  @Inject Reports reports;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "List one's reports", description = "Needs analytics:read.")
  @APIResponse(responseCode = "200", description = "The reports, by name")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<SavedReport> list() {
    return reports.of(current.get());
  }

  @POST
  @Operation(
      summary = "Keep a report",
      description = "A name that is used takes the new one. The schedule sends it by mail.")
  @APIResponse(responseCode = "200", description = "The reports, by name")
  @APIResponse(responseCode = "409", description = "too-many-reports")
  @APIResponse(responseCode = "422", description = "validation, not-measured or several-currencies")
  public List<SavedReport> save(SaveReport command) {
    return reports.save(current.get(), Body.required(command));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Forget a report")
  @APIResponse(responseCode = "204", description = "Forgotten")
  @APIResponse(responseCode = "404", description = "no-such-report")
  public void delete(@PathParam("id") String id) {
    reports.delete(current.get(), MalformedId.parse(id));
  }
}
