package com.aetherial.help.web;

import com.aetherial.help.TicketDesk;
import com.aetherial.help.TicketLine;
import com.aetherial.help.TicketPriority;
import com.aetherial.help.TicketState;
import com.aetherial.help.TicketView;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The desk of those who answer; all of it needs help:answer. */
@RequestScoped
@Path("v1/admin/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class DeskTicketsResource {
  @Inject TicketDesk desk;
  @Inject QueueQuery query;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "List tickets",
      description =
          "Narrowed by state, priority, topic, agent, overdue=yes and text; those that nobody has"
              + " solved unless a state is named, and all with state=any.")
  @APIResponse(responseCode = "200", description = "A page, the latest first")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public Page<TicketLine> list(
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(current.get(), query.filter(), new PageRequest(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a ticket with everything, notes included")
  @APIResponse(responseCode = "200", description = "The ticket")
  @APIResponse(responseCode = "404", description = "no-such-ticket")
  public TicketView one(@PathParam("id") String id) {
    return desk.one(current.get(), MalformedId.parse(id));
  }

  @POST
  @Path("{id}/messages")
  @Operation(summary = "Answer a ticket", description = "It waits for the member from then on.")
  @APIResponse(responseCode = "200", description = "The ticket")
  @APIResponse(responseCode = "409", description = "ticket-closed")
  public TicketView answer(@PathParam("id") String id, ReplyWish wish) {
    return desk.answer(current.get(), MalformedId.parse(id), Body.required(wish).toCommand());
  }

  @POST
  @Path("{id}/notes")
  @Operation(summary = "Note what only those who answer see")
  @APIResponse(responseCode = "200", description = "The ticket")
  @APIResponse(responseCode = "404", description = "no-such-ticket")
  public TicketView note(@PathParam("id") String id, ReplyWish wish) {
    return desk.note(current.get(), MalformedId.parse(id), Body.required(wish).toCommand());
  }

  @PUT
  @Path("{id}/agent/{username}")
  @Operation(summary = "Give a ticket to somebody who answers")
  @APIResponse(responseCode = "200", description = "The ticket")
  @APIResponse(responseCode = "404", description = "no-such-ticket or no-such-agent")
  public TicketView assign(@PathParam("id") String id, @PathParam("username") String username) {
    return desk.assign(current.get(), MalformedId.parse(id), username);
  }

  @PUT
  @Path("{id}/priority/{priority}")
  @Operation(summary = "Say how soon a ticket is to be answered")
  @APIResponse(responseCode = "200", description = "The ticket")
  @APIResponse(responseCode = "404", description = "no-such-ticket")
  public TicketView prioritise(
      @PathParam("id") String id, @PathParam("priority") TicketPriority priority) {
    return desk.prioritise(current.get(), MalformedId.parse(id), priority);
  }

  @PUT
  @Path("{id}/state/{state}")
  @Operation(summary = "Move a ticket on without words")
  @APIResponse(responseCode = "200", description = "The ticket")
  @APIResponse(responseCode = "409", description = "ticket-step-refused")
  public TicketView move(@PathParam("id") String id, @PathParam("state") TicketState state) {
    return desk.move(current.get(), MalformedId.parse(id), state);
  }
}
