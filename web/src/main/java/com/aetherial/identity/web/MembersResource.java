package com.aetherial.identity.web;

import com.aetherial.identity.BatchLine;
import com.aetherial.identity.EditMember;
import com.aetherial.identity.LiftSuspension;
import com.aetherial.identity.MemberBatch;
import com.aetherial.identity.MemberLine;
import com.aetherial.identity.MemberView;
import com.aetherial.identity.Members;
import com.aetherial.identity.SuspendMember;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The members as administrators look after them. */
@ApplicationScoped
@Path("v1/admin/users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class MembersResource {
  @Inject Members members;
  @Inject MemberBatch batch;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "List members",
      description = "Needs identity:read-any. The newest come first.")
  @APIResponse(responseCode = "200", description = "A page of members")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "422", description = "malformed-cursor")
  public Page<MemberLine> list(
      @BeanParam MemberQuery query,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") String cursor) {
    return members.list(current.get(), query.filter(), new PageRequest(limit, cursor));
  }

  @GET
  @Path("{username}")
  @Operation(summary = "Read everything about a member")
  @APIResponse(responseCode = "200", description = "Permissions, suspensions and history")
  @APIResponse(responseCode = "404", description = "no-such-person")
  public MemberView find(@PathParam("username") String username) {
    return members.find(current.get(), username);
  }

  @PUT
  @Path("{username}")
  @Operation(
      summary = "Change a member's name or rank",
      description = "Needs identity:edit, and identity:grant for another rank.")
  @APIResponse(responseCode = "200", description = "The member as they are now")
  @APIResponse(responseCode = "403", description = "not-allowed or out-of-reach")
  @APIResponse(responseCode = "409", description = "acting-upon-oneself")
  @APIResponse(responseCode = "422", description = "validation")
  public MemberView edit(@PathParam("username") String username, EditMember command) {
    return members.edit(current.get(), username, Body.required(command));
  }

  @PUT
  @Path("{username}/suspension")
  @Operation(
      summary = "Keep a member out",
      description = "Needs identity:suspend. Without days it is a ban; every login ends.")
  @APIResponse(responseCode = "200", description = "The member as they are now")
  @APIResponse(responseCode = "204", description = "Done, by who may not see members")
  @APIResponse(responseCode = "403", description = "not-allowed or out-of-reach")
  @APIResponse(responseCode = "409", description = "suspended-already or acting-upon-oneself")
  public @Nullable MemberView suspend(
      @PathParam("username") String username, SuspendMember command) {
    members.suspend(current.get(), username, Body.required(command));
    return members.shown(current.get(), username).orElse(null);
  }

  @DELETE
  @Path("{username}/suspension")
  @Operation(
      summary = "Let a member in again",
      description = "The reason is a query parameter, as a DELETE has no body.")
  @APIResponse(responseCode = "200", description = "The member as they are now")
  @APIResponse(responseCode = "204", description = "Done, by who may not see members")
  @APIResponse(responseCode = "403", description = "not-allowed or out-of-reach")
  @APIResponse(responseCode = "409", description = "not-suspended")
  public @Nullable MemberView lift(
      @PathParam("username") String username, @QueryParam("reason") String reason) {
    members.lift(current.get(), username, new LiftSuspension(reason));
    return members.shown(current.get(), username).orElse(null);
  }

  @POST
  @Path("suspensions")
  @Operation(summary = "Keep many members out", description = "Each by itself, at most 100.")
  @APIResponse(responseCode = "200", description = "What became of each")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<BatchLine> suspendAll(ManyMembers many) {
    ManyMembers given = Body.required(many);
    return batch.suspend(
        current.get(), given.usernames(), new SuspendMember(given.days(), given.reason()));
  }

  @POST
  @Path("confirmations")
  @Operation(summary = "Confirm many addresses", description = "Each by itself, at most 100.")
  @APIResponse(responseCode = "200", description = "What became of each")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<BatchLine> confirmAll(ManyMembers many) {
    ManyMembers given = Body.required(many);
    return batch.confirm(current.get(), given.usernames(), new LiftSuspension(given.reason()));
  }

  @POST
  @Path("roles/{role}")
  @Operation(summary = "Give many members a role", description = "Each by itself, at most 100.")
  @APIResponse(responseCode = "200", description = "What became of each")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<BatchLine> giveAll(@PathParam("role") String role, ManyMembers many) {
    return batch.give(current.get(), Body.required(many).usernames(), role);
  }

  @POST
  @Path("suspensions/end")
  @Operation(summary = "Let many members in again", description = "Each by itself, at most 100.")
  @APIResponse(responseCode = "200", description = "What became of each")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<BatchLine> liftAll(ManyMembers many) {
    ManyMembers given = Body.required(many);
    return batch.lift(current.get(), given.usernames(), new LiftSuspension(given.reason()));
  }
}
