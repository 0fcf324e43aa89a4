package com.aetherial.identity.web;

import com.aetherial.identity.PermissionView;
import com.aetherial.identity.Permissions;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people may do beyond their rank, for administrators. */
@RequestScoped
@Path("v1/admin/people/{username}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Permissions")
public class PermissionsResource {
  @Inject Permissions permissions;
  @Inject CurrentActor current;

  @GET
  @Path("permissions")
  @Operation(summary = "List permissions", description = "By role, and given singly.")
  @APIResponse(responseCode = "200", description = "What the member has been given")
  @APIResponse(responseCode = "403", description = "not-allowed: needs identity:grant")
  public List<PermissionView> list(@PathParam("username") String username) {
    return permissions.of(current.get(), username);
  }

  @PUT
  @Path("roles/{role}")
  @Operation(summary = "Give a role", description = "Giving it again changes nothing.")
  @APIResponse(responseCode = "204", description = "Given")
  @APIResponse(responseCode = "422", description = "unknown-role")
  public void assign(@PathParam("username") String username, @PathParam("role") String role) {
    permissions.assign(current.get(), username, role);
  }

  @DELETE
  @Path("roles/{role}")
  @Operation(summary = "Take a role away", description = "Taking it again changes nothing.")
  @APIResponse(responseCode = "204", description = "Taken")
  public void unassign(@PathParam("username") String username, @PathParam("role") String role) {
    permissions.unassign(current.get(), username, role);
  }

  @PUT
  @Path("permissions/{permission}")
  @Operation(summary = "Give a permission", description = "Giving it again changes nothing.")
  @APIResponse(responseCode = "204", description = "Given")
  @APIResponse(responseCode = "422", description = "unknown-scope")
  public void grant(
      @PathParam("username") String username, @PathParam("permission") String permission) {
    permissions.grant(current.get(), username, permission);
  }

  @DELETE
  @Path("permissions/{permission}")
  @Operation(summary = "Take a permission away", description = "Taking it again changes nothing.")
  @APIResponse(responseCode = "204", description = "Taken")
  public void revoke(
      @PathParam("username") String username, @PathParam("permission") String permission) {
    permissions.revoke(current.get(), username, permission);
  }
}
