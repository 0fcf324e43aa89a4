package com.aetherial.payouts.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.payouts.AddBankAccount;
import com.aetherial.payouts.AddPhone;
import com.aetherial.payouts.ConnectedAccounts;
import com.aetherial.payouts.PayoutAccounts;
import com.aetherial.payouts.PayoutMethodView;
import com.aetherial.payouts.PayoutWayView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a member's money goes. */
@ApplicationScoped
@Path("v1/payout-methods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class PayoutMethodsResource {
  @Inject PayoutAccounts accounts;
  @Inject ConnectedAccounts connected;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "List payout methods",
      description = "Needs the scope wallet:read. Numbers are masked; the default comes first.")
  @APIResponse(
      responseCode = "200",
      description = "The actor's payout methods",
      content =
          @Content(examples = @ExampleObject(name = "one", value = "[" + Examples.METHOD + "]")))
  public List<PayoutMethodView> list() {
    return accounts.list(current.get());
  }

  @GET
  @Path("ways")
  @Operation(summary = "List the ways of being paid", description = "Closed ones are listed too.")
  @APIResponse(responseCode = "200", description = "The providers, with what they pay in")
  public List<PayoutWayView> ways() {
    current.get();
    return accounts.ways();
  }

  @POST
  @Path("phones")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add a phone",
      description = "Needs the scope wallet:withdraw. A code is sent to it, to be confirmed.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = AddPhone.class),
              examples = @ExampleObject(name = "phone", value = Examples.PHONE)))
  @APIResponse(responseCode = "201", description = "The payout method, not confirmed yet")
  @APIResponse(
      responseCode = "409",
      description = "payout-way-closed, payout-method-known or codes-not-sent")
  @APIResponse(
      responseCode = "422",
      description = "validation, invalid-phone, payout-objection or phone-unreachable")
  @APIResponse(
      responseCode = "429",
      description = "too-many-payout-methods or too-many-payout-codes")
  public Response addPhone(AddPhone command) {
    return created(accounts.addPhone(current.get(), Body.required(command)));
  }

  @POST
  @Path("bank-accounts")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a bank account", description = "Needs the scope wallet:withdraw.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = AddBankAccount.class),
              examples = @ExampleObject(name = "iban", value = Examples.BANK)))
  @APIResponse(responseCode = "201", description = "The payout method")
  @APIResponse(responseCode = "409", description = "payout-way-closed or payout-method-known")
  @APIResponse(
      responseCode = "422",
      description = "validation, invalid-bank-account or payout-objection")
  public Response addBankAccount(AddBankAccount command) {
    return created(accounts.addBankAccount(current.get(), Body.required(command)));
  }

  @POST
  @Path("stripe-account")
  @Operation(
      summary = "Open an account at Stripe, or go on with it",
      description = "Needs the scope wallet:withdraw. The answer is where to go on.")
  @APIResponse(responseCode = "200", description = "The page at Stripe")
  @APIResponse(responseCode = "409", description = "payout-way-closed")
  @APIResponse(responseCode = "502", description = "payment-provider-refused")
  @APIResponse(responseCode = "503", description = "payment-provider-unavailable")
  public Onboarding onboard() {
    return new Onboarding(connected.onboard(current.get()).toString());
  }

  @POST
  @Path("{id}/code")
  @Operation(summary = "Have another code sent", description = "Needs the scope wallet:withdraw.")
  @APIResponse(responseCode = "200", description = "The payout method")
  @APIResponse(responseCode = "404", description = "no-such-payout-method")
  @APIResponse(responseCode = "429", description = "too-many-payout-codes")
  public PayoutMethodView sendCode(@PathParam("id") String id) {
    return accounts.sendCode(current.get(), MalformedId.parse(id));
  }

  @POST
  @Path("{id}/confirmation")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Confirm a phone with its code",
      description = "Needs the scope wallet:withdraw.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = TypedCode.class),
              examples = @ExampleObject(name = "code", value = Examples.CODE)))
  @APIResponse(responseCode = "200", description = "The payout method, ready")
  @APIResponse(responseCode = "404", description = "no-such-payout-method")
  @APIResponse(responseCode = "422", description = "wrong-payout-code")
  @APIResponse(responseCode = "429", description = "too-many-payout-codes")
  public PayoutMethodView confirm(@PathParam("id") String id, TypedCode typed) {
    String code = Objects.requireNonNullElse(Body.required(typed).code(), "");
    return accounts.confirm(current.get(), MalformedId.parse(id), code);
  }

  @PUT
  @Path("{id}/default")
  @Operation(summary = "Make a method the default", description = "Needs wallet:withdraw.")
  @APIResponse(responseCode = "200", description = "The payout method")
  @APIResponse(responseCode = "404", description = "no-such-payout-method")
  public PayoutMethodView prefer(@PathParam("id") String id) {
    return accounts.prefer(current.get(), MalformedId.parse(id));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      summary = "Remove a payout method",
      description = "Needs wallet:withdraw. A withdrawal that is under way to it goes on.")
  @APIResponse(responseCode = "204", description = "It is gone")
  @APIResponse(responseCode = "404", description = "no-such-payout-method")
  public void remove(@PathParam("id") String id) {
    accounts.remove(current.get(), MalformedId.parse(id));
  }

  private static Response created(PayoutMethodView method) {
    return Response.status(Response.Status.CREATED).entity(method).build();
  }
}
