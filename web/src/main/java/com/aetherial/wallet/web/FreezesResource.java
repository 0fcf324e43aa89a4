package com.aetherial.wallet.web;

import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.wallet.FreezeWallet;
import com.aetherial.wallet.Freezes;
import com.aetherial.wallet.FrozenMember;
import com.aetherial.wallet.FrozenMembers;
import com.aetherial.wallet.MemberWallet;
import com.aetherial.wallet.UnfreezeWallet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Wallets that are stopped. */
@ApplicationScoped
@Path("v1/admin/economy/freezes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Economy")
public class FreezesResource {
  @Inject Freezes freezes;
  @Inject FrozenMembers frozen;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "List the wallets that are frozen",
      description =
          "The one that was frozen last first; follow “next”. With mode=CLOSED those that are"
              + " closed. For administrators, with the scope economy:read-any.")
  @APIResponse(responseCode = "200", description = "Who, in which mode, why, since when, by whom")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "422", description = "malformed-filter or malformed-cursor")
  public Page<FrozenMember> list(
      @QueryParam("mode") @Nullable String mode,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return frozen.list(current.get(), FreezeMode.parse(mode), new PageRequest(limit, cursor));
  }

  @GET
  @Path("{username}")
  @Operation(
      summary = "Read whether a wallet is frozen",
      description = "For administrators, with the scope economy:freeze.")
  @APIResponse(responseCode = "200", description = "The wallet, its state and what was done to it")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "404", description = "no-such-person")
  public MemberWallet read(@PathParam("username") String username) {
    return freezes.of(current.get(), username);
  }

  @PUT
  @Path("{username}")
  @Operation(
      summary = "Freeze or close a wallet",
      description =
          "FROZEN_OUT may receive and not send, FROZEN neither; CLOSED needs an empty wallet and is"
              + " for good. Doing it again changes nothing.")
  @APIResponse(responseCode = "200", description = "The wallet in its new state")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "404", description = "no-such-person")
  @APIResponse(responseCode = "409", description = "account-closed or wallet-not-empty")
  @APIResponse(responseCode = "422", description = "validation")
  public MemberWallet freeze(@PathParam("username") String username, FreezeWallet command) {
    return freezes.freeze(current.get(), username, Body.required(command));
  }

  @DELETE
  @Path("{username}")
  @Operation(
      summary = "Set a wallet free",
      description = "The reason is a query parameter, as a DELETE has no body.")
  @APIResponse(responseCode = "200", description = "The wallet in its new state")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "404", description = "no-such-person")
  @APIResponse(responseCode = "409", description = "account-closed")
  @APIResponse(responseCode = "422", description = "validation")
  public MemberWallet unfreeze(
      @PathParam("username") String username, @QueryParam("reason") String reason) {
    return freezes.unfreeze(current.get(), username, new UnfreezeWallet(reason));
  }
}
