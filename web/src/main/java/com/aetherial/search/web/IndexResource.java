package com.aetherial.search.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.search.IndexDesk;
import com.aetherial.search.KindProgress;
import com.aetherial.search.MissedWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** Looking after the index. */
@RequestScoped
@Path("v1/admin/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class IndexResource {
  @Inject IndexDesk desk;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "See how far each kind has been read", description = "Needs search:manage.")
  @APIResponse(responseCode = "200", description = "All kinds")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<KindProgress> kinds() {
    return desk.kinds(current.get());
  }

  @PUT
  @Path("{module}/{type}/reading")
  @Operation(
      summary = "Read a kind anew",
      description = "In the background; what is in the index is found meanwhile.")
  @APIResponse(responseCode = "204", description = "It begins within seconds")
  @APIResponse(responseCode = "404", description = "no-such-kind")
  public void read(@PathParam("module") String module, @PathParam("type") String type) {
    desk.readAnew(current.get(), module, type);
  }

  @GET
  @Path("missed")
  @Operation(summary = "List what was looked for in vain", description = "The most wanted first.")
  @APIResponse(responseCode = "200", description = "At most fifty")
  public List<MissedWords> missed() {
    return desk.missed(current.get());
  }
}
