package com.aetherial.wallet.web;

import com.aetherial.ledger.Supply;
import com.aetherial.wallet.Treasury;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All coins there are. */
@ApplicationScoped
@Path("v1/economy/supply")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Economy")
public class SupplyResource {
  @Inject Treasury treasury;

  @GET
  @Operation(
      summary = "Read the supply",
      description =
          "Public. minted = treasury + circulating + held + clearing + revenue, at every moment.")
  @SecurityRequirementsSet
  @APIResponse(responseCode = "200", description = "The supply as decimal strings")
  public Supply supply() {
    return treasury.supply();
  }
}
