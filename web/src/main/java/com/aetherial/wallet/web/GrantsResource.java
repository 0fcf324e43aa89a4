package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.IdempotencyKey;
import com.aetherial.wallet.GiveCoins;
import com.aetherial.wallet.TransferView;
import com.aetherial.wallet.Treasury;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Coins that the house gives. */
@ApplicationScoped
@Path("v1/admin/economy/grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Economy")
public class GrantsResource {
  @Inject Treasury treasury;
  @Inject CurrentActor current;

  @POST
  @Operation(
      summary = "Give coins from the treasury",
      description =
          "For administrators, with the scope economy:give. The member sees the reason."
              + " “effectiveAt” lets the coins count from a moment within the last year: later"
              + " balances are as if they had come then.")
  @APIResponse(responseCode = "201", description = "The transfer")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "404", description = "no-such-person")
  @APIResponse(responseCode = "409", description = "supply-exhausted or request-in-progress")
  @APIResponse(responseCode = "422", description = "validation or request-key-reused")
  public Response give(@HeaderParam(IdempotencyKey.HEADER) String key, GiveCoins command) {
    TransferView grant =
        treasury.give(current.get(), IdempotencyKey.required(key), Body.required(command));
    return Response.created(URI.create("/api/v1/wallet/transfers/" + grant.id()))
        .entity(grant)
        .build();
  }
}
