package com.aetherial.help.web;

import com.aetherial.help.RateTicket;
import com.aetherial.help.TicketLine;
import com.aetherial.help.TicketView;
import com.aetherial.help.Tickets;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What one has asked, and going on with it. */
@RequestScoped
@Path("v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Help")
public class TicketsResource {
  @Inject Tickets tickets;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "List one's own tickets", description = "Needs the scope help:read.")
  @APIResponse(responseCode = "200", description = "A page, the latest first")
  public Page<TicketLine> list(
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return tickets.list(current.get(), new PageRequest(limit, cursor));
  }

  @POST
  @Operation(
      summary = "Ask a question",
      description = "Needs the scope help:ask. At most three files, in Base64.")
  @APIResponse(responseCode = "201", description = "The ticket")
  @APIResponse(responseCode = "422", description = "validation or attachment-refused")
  @APIResponse(responseCode = "429", description = "too-many-tickets")
  public Response open(TicketWish wish) {
    TicketView made = tickets.open(current.get(), Body.required(wish).toCommand());
    return Response.created(URI.create("/api/v1/tickets/" + made.ticket().id()))
        .entity(made)
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a ticket with its answers")
  @APIResponse(responseCode = "200", description = "The ticket")
  @APIResponse(responseCode = "404", description = "no-such-ticket")
  public TicketView one(@PathParam("id") String id) {
    return tickets.one(current.get(), MalformedId.parse(id));
  }

  @POST
  @Path("{id}/messages")
  @Operation(summary = "Go on with a ticket", description = "What was solved is open again.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now")
  @APIResponse(responseCode = "404", description = "no-such-ticket")
  @APIResponse(responseCode = "409", description = "ticket-closed")
  public TicketView reply(@PathParam("id") String id, ReplyWish wish) {
    return tickets.reply(current.get(), MalformedId.parse(id), Body.required(wish).toCommand());
  }

  @PUT
  @Path("{id}/solution")
  @Operation(summary = "Say that a ticket is solved")
  @APIResponse(responseCode = "200", description = "The ticket as it is now")
  @APIResponse(responseCode = "409", description = "ticket-step-refused")
  public TicketView solve(@PathParam("id") String id) {
    return tickets.solve(current.get(), MalformedId.parse(id));
  }

  @PUT
  @Path("{id}/rating")
  @Operation(summary = "Say how a ticket was answered", description = "Once it is solved.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now")
  @APIResponse(responseCode = "409", description = "ticket-not-solved")
  public TicketView rate(@PathParam("id") String id, RateTicket rating) {
    return tickets.rate(current.get(), MalformedId.parse(id), Body.required(rating));
  }
}
