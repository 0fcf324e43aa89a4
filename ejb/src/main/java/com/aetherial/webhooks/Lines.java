package com.aetherial.webhooks;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Opens lines to addresses that were checked, with the certificate of the name that they have. */
class Lines {
  private static final int CONNECT_MILLIS = 5_000;

  private final SSLSocketFactory certificates;

  Lines() {
    this((SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  Lines(SSLSocketFactory certificates) {
    this.certificates = certificates;
  }

  /** Connects; whoever closes the socket cuts the line. */
  Socket open(Socket socket, Target target, Duration patience) throws IOException {
    int most = Math.toIntExact(patience.toMillis());
    socket.setSoTimeout(most);
    socket.setTcpNoDelay(true);
    socket.connect(
        new InetSocketAddress(target.address(), target.port()), Math.min(most, CONNECT_MILLIS));
    return target.isSecure() ? secured(socket, target) : socket;
  }

  private Socket secured(Socket socket, Target target) throws IOException {
    var secure = (SSLSocket) certificates.createSocket(socket, target.host(), target.port(), true);
    SSLParameters parameters = secure.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secure.setSSLParameters(parameters);
    secure.startHandshake();
    return secure;
  }
}
