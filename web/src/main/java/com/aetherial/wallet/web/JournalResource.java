package com.aetherial.wallet.web;

import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.wallet.Economy;
import com.aetherial.wallet.EconomyPosting;
import com.aetherial.wallet.EconomySearch;
import com.aetherial.wallet.EconomyTransfer;
import com.aetherial.wallet.TransferTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The books of everybody. */
@ApplicationScoped
@Path("v1/admin/economy/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Economy")
public class JournalResource {
  @Inject EconomySearch search;
  @Inject Economy economy;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "Find transfers of everybody",
      description =
          "Newest first; follow “next”. find is the id of a transfer, the key of its request or"
              + " batch, or what it belongs to; who a username; account an account of the house;"
              + " kind what it was for. Needs the scope economy:read-any.")
  @APIResponse(responseCode = "200", description = "A page of transfers")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "404", description = "no-such-person")
  @APIResponse(responseCode = "422", description = "malformed-filter or malformed-cursor")
  public Page<EconomyTransfer> find(
      @BeanParam JournalQuery query,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") String cursor) {
    return search.find(current.get(), query.wanted(), new PageRequest(limit, cursor));
  }

  @GET
  @Path("{id}/trail")
  @Operation(
      summary = "Follow a transfer to its cause",
      description =
          "What it belongs to, what it undoes or was undone by, the hold that it captured and the"
              + " batch that it was a line of. Needs the scope economy:read-any.")
  @APIResponse(responseCode = "200", description = "The trail; parts that do not exist are missing")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "404", description = "no-such-transfer")
  public TransferTrail trail(@PathParam("id") String id) {
    return search.trail(current.get(), MalformedId.parse(id));
  }

  @GET
  @Path("{id}/postings")
  @Operation(
      summary = "Read the postings of a transfer",
      description = "They sum to zero. Needs the scope economy:read-any.")
  @APIResponse(responseCode = "200", description = "The lines, account by account")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<EconomyPosting> postings(@PathParam("id") String id) {
    return economy.postings(current.get(), MalformedId.parse(id));
  }
}
