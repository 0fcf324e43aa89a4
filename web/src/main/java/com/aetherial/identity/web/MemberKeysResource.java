package com.aetherial.identity.web;

import com.aetherial.identity.KeyDesk;
import com.aetherial.identity.MemberKey;
import com.aetherial.identity.RevokeKey;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API keys of all members. */
@ApplicationScoped
@Path("v1/admin/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class MemberKeysResource {
  @Inject KeyDesk keys;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "List API keys of all members",
      description = "Needs identity:edit. Secrets are never told; the newest come first.")
  @APIResponse(responseCode = "200", description = "A page of keys")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "404", description = "no-such-person")
  public Page<MemberKey> list(
      @QueryParam("username") String username,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") String cursor) {
    String owner = username == null || username.isBlank() ? null : username.strip();
    return keys.list(current.get(), owner, new PageRequest(limit, cursor));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      summary = "Revoke a member's API key",
      description = "The reason is a query parameter, as a DELETE has no body.")
  @APIResponse(responseCode = "204", description = "Revoked")
  @APIResponse(responseCode = "403", description = "not-allowed or out-of-reach")
  @APIResponse(responseCode = "404", description = "no-such-api-key")
  public void revoke(@PathParam("id") String id, @QueryParam("reason") String reason) {
    keys.revoke(current.get(), MalformedId.parse(id), new RevokeKey(reason));
  }
}
