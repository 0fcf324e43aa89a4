package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.IdempotencyKey;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.wallet.ReversalView;
import com.aetherial.wallet.Reversals;
import com.aetherial.wallet.ReverseTransfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wrong transfers that are put right. */
@ApplicationScoped
@Path("v1/admin/economy/transfers/{id}/reversal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Economy")
public class ReversalsResource {
  @Inject Reversals reversals;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "Read whether a transfer can be reversed",
      description = "Needs economy:read-any. Names what stands against it, and both links.")
  @APIResponse(responseCode = "200", description = "The obstacle, the links, the open request")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "404", description = "no-such-transfer")
  public ReversalView read(@PathParam("id") String id) {
    return reversals.of(current.get(), MalformedId.parse(id));
  }

  @POST
  @Operation(
      summary = "Reverse a transfer",
      description =
          "Needs economy:reverse. Every coin goes back to the bucket that it came from, by a"
              + " transfer of its own that is linked with the first; once. “effectiveAt” lets that"
              + " count from a moment of the last year, not before the transfer.")
  @APIResponse(responseCode = "201", description = "The transfer with its reversal")
  @APIResponse(responseCode = "403", description = "not-allowed or own-transfer")
  @APIResponse(responseCode = "404", description = "no-such-transfer")
  @APIResponse(
      responseCode = "409",
      description =
          "not-reversible, reversed-elsewhere, coins-already-spent, reversal-needs-agreement or"
              + " request-in-progress")
  @APIResponse(responseCode = "422", description = "validation or request-key-reused")
  public Response reverse(
      @PathParam("id") String id,
      @HeaderParam(IdempotencyKey.HEADER) String key,
      ReverseTransfer command) {
    ReversalView reversed =
        reversals.reverse(
            current.get(),
            IdempotencyKey.required(key),
            MalformedId.parse(id),
            Body.required(command));
    return Response.created(
            URI.create("/api/v1/admin/economy/transfers/" + reversed.reversedBy() + "/reversal"))
        .entity(reversed)
        .build();
  }
}
