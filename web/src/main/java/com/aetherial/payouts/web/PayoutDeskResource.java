package com.aetherial.payouts.web;

import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.payouts.DecideWithdrawal;
import com.aetherial.payouts.DeskLine;
import com.aetherial.payouts.DeskView;
import com.aetherial.payouts.IncidentView;
import com.aetherial.payouts.PayoutDesk;
import com.aetherial.payouts.ResolveIncident;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What administrators decide about withdrawals. */
@ApplicationScoped
@Path("v1/admin/payouts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class PayoutDeskResource {
  @Inject PayoutDesk desk;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "List everybody's withdrawals",
      description = "For administrators, with the scope economy:payout. The newest come first.")
  @APIResponse(responseCode = "200", description = "A page of withdrawals")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "422", description = "malformed-cursor or malformed-filter")
  public Page<DeskLine> list(
      @BeanParam DeskQuery query,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") String cursor) {
    return desk.list(current.get(), query.filter(), new PageRequest(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a withdrawal with its story and incidents")
  @APIResponse(responseCode = "200", description = "Everything that is known of it")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "404", description = "no-such-withdrawal")
  public DeskView find(@PathParam("id") String id) {
    return desk.find(current.get(), MalformedId.parse(id));
  }

  @POST
  @Path("{id}/approval")
  @Operation(
      summary = "Approve a large withdrawal",
      description = "Two administrators have to, and neither may be its member.")
  @APIResponse(responseCode = "200", description = "The withdrawal as it is now")
  @APIResponse(responseCode = "403", description = "not-allowed or own-withdrawal")
  @APIResponse(responseCode = "404", description = "no-such-withdrawal")
  @APIResponse(responseCode = "409", description = "approved-already or not-possible-now")
  public DeskView approve(@PathParam("id") String id) {
    return desk.approve(current.get(), MalformedId.parse(id));
  }

  @POST
  @Path("{id}/rejection")
  @Operation(summary = "Reject a withdrawal", description = "Its coins go back at once.")
  @APIResponse(responseCode = "200", description = "The withdrawal as it is now")
  @APIResponse(responseCode = "403", description = "not-allowed or own-withdrawal")
  @APIResponse(responseCode = "409", description = "not-possible-now")
  @APIResponse(responseCode = "422", description = "validation")
  public DeskView reject(@PathParam("id") String id, DecideWithdrawal decision) {
    return desk.reject(current.get(), MalformedId.parse(id), Body.required(decision));
  }

  @POST
  @Path("{id}/attempt")
  @Operation(
      summary = "Send a withdrawal once more",
      description = "Possible only after a definite refusal.")
  @APIResponse(responseCode = "200", description = "The withdrawal as it is now")
  @APIResponse(responseCode = "403", description = "not-allowed or own-withdrawal")
  @APIResponse(responseCode = "409", description = "not-possible-now")
  public DeskView retry(@PathParam("id") String id) {
    return desk.retry(current.get(), MalformedId.parse(id));
  }

  @POST
  @Path("{id}/question")
  @Operation(summary = "Ask the provider about a withdrawal now")
  @APIResponse(responseCode = "200", description = "The withdrawal as it is now")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "404", description = "no-such-withdrawal")
  public DeskView ask(@PathParam("id") String id) {
    return desk.ask(current.get(), MalformedId.parse(id));
  }

  @POST
  @Path("{id}/failure")
  @Operation(
      summary = "Give a refused or undecided withdrawal up",
      description =
          "For somebody who found at the provider that it was not paid. A large one that was"
              + " undecided needs two who found that.")
  @APIResponse(responseCode = "200", description = "The withdrawal as it is now")
  @APIResponse(responseCode = "403", description = "not-allowed or own-withdrawal")
  @APIResponse(responseCode = "409", description = "approved-already or not-possible-now")
  public DeskView giveUp(@PathParam("id") String id, DecideWithdrawal decision) {
    return desk.giveUp(current.get(), MalformedId.parse(id), Body.required(decision));
  }

  @POST
  @Path("{id}/payment")
  @Operation(
      summary = "Say that an undecided withdrawal was paid",
      description =
          "The reason is the provider's name of the payment. A large one needs two who found that.")
  @APIResponse(responseCode = "200", description = "The withdrawal as it is now")
  @APIResponse(responseCode = "403", description = "not-allowed or own-withdrawal")
  @APIResponse(responseCode = "409", description = "approved-already or not-possible-now")
  public DeskView confirmPaid(@PathParam("id") String id, DecideWithdrawal decision) {
    return desk.confirmPaid(current.get(), MalformedId.parse(id), Body.required(decision).reason());
  }

  @GET
  @Path("incidents")
  @Operation(summary = "List open incidents")
  @APIResponse(responseCode = "200", description = "The newest first")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<IncidentView> incidents() {
    return desk.incidents(current.get(), true);
  }

  @POST
  @Path("incidents/{id}/resolution")
  @Operation(
      summary = "Resolve an incident",
      description =
          "Of a late payment MEMBER takes the coins from their income, HOUSE writes them off and"
              + " NOBODY says that the money came back. Of a late failure MEMBER changes nothing,"
              + " while HOUSE and NOBODY give the coins back.")
  @APIResponse(responseCode = "200", description = "The incidents that are still open")
  @APIResponse(responseCode = "403", description = "not-allowed or own-withdrawal")
  @APIResponse(responseCode = "404", description = "no-such-incident")
  @APIResponse(responseCode = "409", description = "not-possible-now or insufficient-balance")
  public List<IncidentView> resolve(@PathParam("id") String id, ResolveIncident how) {
    return desk.resolve(current.get(), MalformedId.parse(id), Body.required(how));
  }
}
