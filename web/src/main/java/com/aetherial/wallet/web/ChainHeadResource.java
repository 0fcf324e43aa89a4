package com.aetherial.wallet.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.ledger.ChainHead;
import com.aetherial.ledger.Reconciliations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What proves later that the past was not rewritten. */
@ApplicationScoped
@Path("v1/admin/economy/chain-head")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Economy")
public class ChainHeadResource {
  @Inject Reconciliations reconciliations;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "Download the head of the audit chain",
      description =
          "For administrators, with the scope economy:read-any. Keep it elsewhere; the verifier of"
              + " the books compares the chain with it.")
  @APIResponse(responseCode = "200", description = "The last block and its hash")
  @APIResponse(responseCode = "204", description = "Nothing was sealed yet")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public Response head() {
    return reconciliations
        .chainHead(current.get())
        .map(ChainHeadResource::file)
        .orElseGet(() -> Response.noContent().build());
  }

  private static Response file(ChainHead head) {
    return Response.ok(head)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=chain-head-" + head.block() + ".json")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
