package com.aetherial.audit.web;

import com.aetherial.audit.ActView;
import com.aetherial.audit.Audit;
import com.aetherial.audit.TrailCheck;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What administrators did. */
@ApplicationScoped
@Path("v1/admin/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {
  @Inject Audit audit;
  @Inject AuditQuery query;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "List what administrators did",
      description =
          "Needs audit:read. The newest come first. The parameters actor, act, kind, object, text,"
              + " from and to (days) narrow the list.")
  @APIResponse(responseCode = "200", description = "A page of acts")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "422", description = "malformed-cursor")
  public Page<ActView> list(
      @QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("cursor") String cursor) {
    return audit.list(current.get(), query.filter(), new PageRequest(limit, cursor));
  }

  @GET
  @Path("check")
  @Operation(
      summary = "Check the chain of hashes",
      description = "Recomputes every block; a broken link is named.")
  @APIResponse(responseCode = "200", description = "The head, and what is not as it was sealed")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public TrailCheck check() {
    return audit.check(current.get());
  }
}
