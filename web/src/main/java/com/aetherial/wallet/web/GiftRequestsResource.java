package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.IdempotencyKey;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.wallet.GiftRequest;
import com.aetherial.wallet.Gifts;
import com.aetherial.wallet.GiveCoins;
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

/** Gifts that are too large for one administrator. */
@ApplicationScoped
@Path("v1/admin/economy/gift-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Economy")
public class GiftRequestsResource {
  @Inject Gifts gifts;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "List large gifts",
      description = "Needs economy:give or economy:read-any; the newest first.")
  @APIResponse(responseCode = "200", description = "The last hundred requests")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<GiftRequest> list() {
    return gifts.latest(current.get());
  }

  @POST
  @Operation(summary = "Ask for a large gift", description = "No coin moves until another agrees.")
  @APIResponse(responseCode = "201", description = "The request")
  @APIResponse(responseCode = "404", description = "no-such-person")
  @APIResponse(responseCode = "422", description = "validation or request-key-reused")
  public Response ask(@HeaderParam(IdempotencyKey.HEADER) String key, GiveCoins command) {
    GiftRequest asked =
        gifts.ask(current.get(), IdempotencyKey.required(key), Body.required(command));
    return Response.created(URI.create("/api/v1/admin/economy/gift-requests/" + asked.id()))
        .entity(asked)
        .build();
  }

  @POST
  @Path("{id}/agreement")
  @Operation(
      summary = "Agree to a large gift",
      description = "The coins are given at once, and only once however often it is sent.")
  @APIResponse(responseCode = "200", description = "The request as it is now")
  @APIResponse(responseCode = "403", description = "not-allowed or needs-another-administrator")
  @APIResponse(responseCode = "409", description = "gift-decided or supply-exhausted")
  public GiftRequest agree(@PathParam("id") String id) {
    return gifts.agree(current.get(), MalformedId.parse(id));
  }

  @POST
  @Path("{id}/rejection")
  @Operation(summary = "Reject a large gift")
  @APIResponse(responseCode = "200", description = "The request as it is now")
  @APIResponse(responseCode = "409", description = "gift-decided")
  public GiftRequest reject(@PathParam("id") String id) {
    return gifts.reject(current.get(), MalformedId.parse(id));
  }
}
