package com.aetherial.wallet.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.ledger.CheckRun;
import com.aetherial.ledger.Reconciliations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the books are right. */
@ApplicationScoped
@Path("v1/admin/economy/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Economy")
public class ReconciliationResource {
  private static final String PLACE = "/api/v1/admin/economy/reconciliation";

  @Inject Reconciliations reconciliations;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "Read the last check of the books",
      description = "For administrators, with the scope economy:read-any.")
  @APIResponse(responseCode = "200", description = "The report, with up to 1,000 violations")
  @APIResponse(responseCode = "204", description = "The books were never checked")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public Response latest() {
    return reconciliations
        .latest(current.get())
        .map(report -> Response.ok(report).build())
        .orElseGet(() -> Response.noContent().build());
  }

  @GET
  @Path("run")
  @Operation(
      summary = "Read how the last check goes or went",
      description = "NONE, RUNNING, DONE or FAILED, and whether the last report is too old.")
  @APIResponse(responseCode = "200", description = "The run")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public CheckRun run() {
    return reconciliations.state(current.get());
  }

  @POST
  @Operation(
      summary = "Check the books now",
      description =
          "Reads everything again, which takes minutes in large books: the answer comes at once,"
              + " and the Location tells how the check goes.")
  @APIResponse(responseCode = "202", description = "The run, which is under way")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "409", description = "reconciliation-running")
  public Response start() {
    CheckRun run = reconciliations.start(current.get());
    return Response.accepted(run).location(URI.create(PLACE + "/run")).build();
  }
}
