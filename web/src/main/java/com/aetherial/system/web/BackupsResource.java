package com.aetherial.system.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.system.Backups;
import com.aetherial.system.BackupsView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Backups of the database. */
@RequestScoped
@Path("v1/admin/system/backups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class BackupsResource {
  @Inject Backups backups;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "List backups and rehearsals", description = "Needs system:backup.")
  @APIResponse(responseCode = "200", description = "The newest fifty of each")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public BackupsView all() {
    return backups.all(current.get());
  }

  @POST
  @Operation(summary = "Make a backup", description = "It goes on after the answer.")
  @APIResponse(responseCode = "202", description = "It was begun; the list tells how it ends")
  @APIResponse(responseCode = "409", description = "backup-tools-missing or backup-running")
  public Response make() {
    return Response.accepted(Map.of("id", backups.make(current.get()))).build();
  }

  @POST
  @Path("{id}/rehearsals")
  @Operation(summary = "Try whether a backup can be restored")
  @APIResponse(responseCode = "202", description = "It was begun; the list tells how it ends")
  @APIResponse(responseCode = "404", description = "no-such-backup")
  @APIResponse(responseCode = "409", description = "backup-tools-missing or backup-running")
  public Response rehearse(@PathParam("id") UUID id) {
    backups.rehearse(current.get(), id);
    return Response.accepted().build();
  }

  @POST
  @Path("{id}/downloads")
  @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
  @Operation(summary = "Fetch a backup", description = "The password is asked for once more.")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "no-such-backup")
  public Response download(@PathParam("id") UUID id, PasswordAgain proof) {
    var file = backups.download(current.get(), id, Body.required(proof).password());
    return Response.ok(file.toFile(), MediaType.APPLICATION_OCTET_STREAM_TYPE)
        .header("Content-Disposition", "attachment; filename=\"" + file.getFileName() + "\"")
        .build();
  }
}
