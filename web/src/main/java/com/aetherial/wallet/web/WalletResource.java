package com.aetherial.wallet.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.wallet.WalletView;
import com.aetherial.wallet.Wallets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a member has. */
@RequestScoped
@Path("v1/wallet")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wallet")
public class WalletResource {
  @Inject Wallets wallets;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "Read the wallet", description = "Needs the scope wallet:read.")
  @APIResponse(responseCode = "200", description = "Balances as decimal strings")
  @APIResponse(responseCode = "401", description = "login-required or invalid-api-key")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public WalletView wallet() {
    return wallets.of(current.get());
  }
}
