package com.aetherial.identity.web;

import com.aetherial.identity.MemberNotes;
import com.aetherial.identity.NoteView;
import com.aetherial.identity.WriteNote;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Notes and strikes about a member, which administrators write for each other. */
@ApplicationScoped
@Path("v1/admin/users/{username}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class NotesResource {
  @Inject MemberNotes notes;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "Read the notes about a member",
      description = "The newest first, with those that were taken back. Needs identity:read-any.")
  @APIResponse(responseCode = "200", description = "At most 100 notes")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "404", description = "no-such-person")
  public List<NoteView> list(@PathParam("username") String username) {
    return notes.of(current.get(), username);
  }

  @POST
  @Operation(
      summary = "Write a note or a strike",
      description = "Needs identity:edit. Members get it with their data.")
  @APIResponse(responseCode = "200", description = "All notes as they are now")
  @APIResponse(responseCode = "403", description = "not-allowed or out-of-reach")
  @APIResponse(responseCode = "409", description = "acting-upon-oneself")
  @APIResponse(responseCode = "422", description = "validation")
  public List<NoteView> write(@PathParam("username") String username, WriteNote command) {
    return notes.write(current.get(), username, Body.required(command));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      summary = "Take a note back",
      description = "It stays to be read and counts no more. Needs identity:edit.")
  @APIResponse(responseCode = "200", description = "All notes as they are now")
  @APIResponse(responseCode = "403", description = "not-allowed or out-of-reach")
  @APIResponse(responseCode = "404", description = "no-such-note")
  public List<NoteView> withdraw(
      @PathParam("username") String username, @PathParam("id") String id) {
    return notes.withdraw(current.get(), username, MalformedId.parse(id));
  }
}
