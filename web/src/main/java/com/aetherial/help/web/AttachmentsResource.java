package com.aetherial.help.web;

import com.aetherial.help.TicketFile;
import com.aetherial.help.Tickets;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of tickets, to be saved and never to be shown by the browser: somebody else sent them. */
@RequestScoped
@Path("v1/tickets/attachments")
@Tag(name = "Help")
public class AttachmentsResource {
  @Inject Tickets tickets;
  @Inject CurrentActor current;

  @GET
  @Path("{id}")
  @Operation(summary = "Fetch a file of a ticket", description = "For those who take part.")
  @APIResponse(responseCode = "200", description = "The file, as an attachment")
  @APIResponse(responseCode = "404", description = "no-such-ticket")
  public Response file(@PathParam("id") String id) {
    TicketFile file = tickets.file(current.get(), MalformedId.parse(id));
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(file.content(), file.mediaType())
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
