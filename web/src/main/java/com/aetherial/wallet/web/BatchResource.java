package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.IdempotencyKey;
import com.aetherial.wallet.BatchTransfers;
import com.aetherial.wallet.BatchView;
import com.aetherial.wallet.SendBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many transfers at once. */
@ApplicationScoped
@Path("v1/transfers/batch")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Economy")
public class BatchResource {
  @Inject BatchTransfers batches;
  @Inject CurrentActor current;

  @POST
  @Operation(
      summary = "Send many transfers",
      description =
          "For staff, with the scope economy:batch; transfers from the treasury also need"
              + " economy:give and arrive as coins that were given; with “kind” PRIZE they are a"
              + " prize, whose “reference” stands in the books. Up to 1,000 transfers and"
              + " 512 KiB, carried out in their order. Each has its own answer, DONE or REFUSED"
              + " with the code of a problem; with ALL_OR_NOTHING one refusal refuses all. A"
              + " repeated key moves nothing and gets the same answers. The request key of each"
              + " transfer is the Idempotency-Key, a colon and its index.")
  @APIResponse(responseCode = "200", description = "An answer for each transfer, in their order")
  @APIResponse(responseCode = "400", description = "idempotency-key-missing or malformed-json")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "409", description = "gift-needs-agreement or request-in-progress")
  @APIResponse(responseCode = "413", description = "request-entity-too-large")
  @APIResponse(
      responseCode = "422",
      description = "validation, with pointers such as /transfers/3/amount; request-key-reused")
  @APIResponse(responseCode = "429", description = "sending-limit-reached")
  @APIResponse(responseCode = "503", description = "ledger-busy")
  public BatchView send(@HeaderParam(IdempotencyKey.HEADER) String key, SendBatch command) {
    return batches.send(current.get(), IdempotencyKey.required(key), Body.required(command));
  }
}
