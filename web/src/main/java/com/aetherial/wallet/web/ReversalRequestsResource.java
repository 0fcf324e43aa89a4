package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.IdempotencyKey;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.wallet.ReversalRequest;
import com.aetherial.wallet.ReversalRequests;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reversals of more coins than one administrator moves alone. */
@ApplicationScoped
@Path("v1/admin/economy/reversal-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Economy")
public class ReversalRequestsResource {
  @Inject ReversalRequests requests;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "List requested reversals", description = "Needs economy:read-any.")
  @APIResponse(responseCode = "200", description = "The last hundred, the newest first")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<ReversalRequest> list() {
    return requests.latest(current.get());
  }

  @POST
  @Operation(
      summary = "Ask to reverse a transfer",
      description = "Needs economy:reverse. No coin moves until another administrator agrees.")
  @APIResponse(responseCode = "201", description = "The request")
  @APIResponse(responseCode = "403", description = "not-allowed or own-transfer")
  @APIResponse(responseCode = "404", description = "no-such-transfer")
  @APIResponse(responseCode = "409", description = "reversal-asked or reversed-elsewhere")
  @APIResponse(responseCode = "422", description = "validation or request-key-reused")
  public Response ask(@HeaderParam(IdempotencyKey.HEADER) String key, ReversalWish wish) {
    ReversalWish wanted = Body.required(wish);
    ReversalRequest asked =
        requests.ask(
            current.get(),
            IdempotencyKey.required(key),
            MalformedId.parse(String.valueOf(wanted.transferId())),
            ReverseTransfer.now(wanted.reason()));
    return Response.created(URI.create("/api/v1/admin/economy/reversal-requests/" + asked.id()))
        .entity(asked)
        .build();
  }

  @POST
  @Path("{id}/agreement")
  @Operation(
      summary = "Agree to a reversal",
      description = "The coins go back at once, and only once however often it is sent.")
  @APIResponse(responseCode = "200", description = "The request as it is now")
  @APIResponse(
      responseCode = "403",
      description = "not-allowed, own-transfer or needs-another-administrator")
  @APIResponse(responseCode = "409", description = "reversal-decided or coins-already-spent")
  public ReversalRequest agree(@PathParam("id") String id) {
    return requests.agree(current.get(), MalformedId.parse(id));
  }

  @POST
  @Path("{id}/rejection")
  @Operation(summary = "Reject a reversal")
  @APIResponse(responseCode = "200", description = "The request as it is now")
  @APIResponse(responseCode = "409", description = "reversal-decided")
  public ReversalRequest reject(@PathParam("id") String id) {
    return requests.reject(current.get(), MalformedId.parse(id));
  }
}
