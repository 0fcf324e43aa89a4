package com.aetherial.payouts.web;

import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.IdempotencyKey;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.payouts.AskWithdrawal;
import com.aetherial.payouts.Payouts;
import com.aetherial.payouts.WithdrawalStep;
import com.aetherial.payouts.WithdrawalView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Having income paid out. */
@ApplicationScoped
@Path("v1/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class WithdrawalsResource {
  @Inject Payouts payouts;
  @Inject CurrentActor current;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Ask for a withdrawal of coins or money; the coins are set aside at once",
      description = "Needs the scope wallet:withdraw. A repeated key gets the same withdrawal.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = AskWithdrawal.class),
              examples = {
                @ExampleObject(name = "coins", value = Examples.ASK_COINS),
                @ExampleObject(name = "money", value = Examples.ASK_MONEY)
              }))
  @APIResponse(
      responseCode = "201",
      description = "The withdrawal, its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = WithdrawalView.class),
              examples = @ExampleObject(name = "withdrawal", value = Examples.WITHDRAWAL)))
  @APIResponse(responseCode = "400", description = "idempotency-key-missing or malformed-json")
  @APIResponse(responseCode = "403", description = "pin-missing, -required, -locked or wrong-pin")
  @APIResponse(responseCode = "404", description = "no-such-payout-method")
  @APIResponse(
      responseCode = "409",
      description =
          "payout-method-not-ready, payout-way-closed, in-debt, income-not-cleared,"
              + " withdrawal-under-way or request-in-progress")
  @APIResponse(
      responseCode = "422",
      description = "validation, payout-amount-refused or request-key-reused")
  @APIResponse(responseCode = "423", description = "account-frozen")
  public Response ask(
      @HeaderParam(IdempotencyKey.HEADER) String key,
      @HeaderParam("Pin") @Nullable String pin,
      AskWithdrawal command) {
    return created(
        payouts.request(current.get(), IdempotencyKey.required(key), Body.required(command), pin));
  }

  private static Response created(WithdrawalView withdrawal) {
    return Response.created(URI.create("/api/v1/withdrawals/" + withdrawal.id()))
        .entity(withdrawal)
        .build();
  }

  @GET
  @Operation(summary = "List withdrawals", description = "Needs the scope wallet:read.")
  @APIResponse(responseCode = "200", description = "The newest first")
  @APIResponse(responseCode = "422", description = "malformed-cursor")
  public Page<WithdrawalView> list(
      @QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("cursor") String cursor) {
    return payouts.list(current.get(), new PageRequest(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a withdrawal", description = "Needs the scope wallet:read.")
  @APIResponse(
      responseCode = "200",
      description = "The withdrawal as it is now",
      content =
          @Content(
              schema = @Schema(implementation = WithdrawalView.class),
              examples = @ExampleObject(name = "withdrawal", value = Examples.WITHDRAWAL)))
  @APIResponse(responseCode = "404", description = "no-such-withdrawal")
  public WithdrawalView find(@PathParam("id") String id) {
    return payouts.find(current.get(), MalformedId.parse(id));
  }

  @GET
  @Path("{id}/events")
  @Operation(
      summary = "Read what happened to a withdrawal",
      description = "Needs the scope wallet:read. The oldest step comes first.")
  @APIResponse(responseCode = "200", description = "Its steps")
  @APIResponse(responseCode = "404", description = "no-such-withdrawal")
  public List<WithdrawalStep> story(@PathParam("id") String id) {
    return payouts.story(current.get(), MalformedId.parse(id));
  }

  @POST
  @Path("{id}/cancel")
  @Operation(
      summary = "Cancel a withdrawal",
      description = "Needs the scope wallet:withdraw. Cancelling again changes nothing.")
  @APIResponse(responseCode = "200", description = "The withdrawal as it is now")
  @APIResponse(responseCode = "404", description = "no-such-withdrawal")
  @APIResponse(responseCode = "409", description = "withdrawal-already-sent")
  public WithdrawalView cancel(@PathParam("id") String id) {
    return payouts.cancel(current.get(), MalformedId.parse(id));
  }
}
