package com.aetherial.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

/** The ways in which tokens are forged whose claims are all as they should be. */
public enum Forgery {
  /** Signed with a key of one's own that has the name of the issuer's. */
  FOREIGN_KEY {
    @Override
    String sign(JWTClaimsSet claims, RSAKey real, RSAKey own) throws JOSEException {
      return signed(claims, own, real.getKeyID());
    }
  },
  /** Signed with a key of one's own that the issuer does not know. */
  UNKNOWN_KEY {
    @Override
    String sign(JWTClaimsSet claims, RSAKey real, RSAKey own) throws JOSEException {
      return signed(claims, own, "nobody-knows-it");
    }
  },
  /** Signed with a key of one's own that the token itself brings along. */
  BROUGHT_ALONG {
    @Override
    String sign(JWTClaimsSet claims, RSAKey real, RSAKey own) throws JOSEException {
      var header =
          new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(own.toPublicJWK()).keyID("own").build();
      return signed(claims, own, header);
    }
  },
  /** Not signed, and saying so. */
  NONE {
    @Override
    String sign(JWTClaimsSet claims, RSAKey real, RSAKey own) {
      return new PlainJWT(claims).serialize();
    }
  },
  /** With the issuer's public key, which everybody has, as if it were a shared secret. */
  PUBLIC_KEY_AS_SECRET {
    @Override
    String sign(JWTClaimsSet claims, RSAKey real, RSAKey own) throws JOSEException {
      var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(real.getKeyID()).build();
      var token = new SignedJWT(header, claims);
      token.sign(new MACSigner(real.toRSAPublicKey().getEncoded()));
      return token.serialize();
    }
  },
  /** Signed by the issuer, and changed afterwards. */
  CHANGED {
    @Override
    String sign(JWTClaimsSet claims, RSAKey real, RSAKey own) throws JOSEException {
      String[] good = signed(claims, real, real.getKeyID()).split("\\.", -1);
      var other = new JWTClaimsSet.Builder(claims).claim("name", "Somebody else").build();
      return good[0] + "." + new PlainJWT(other).serialize().split("\\.", -1)[1] + "." + good[2];
    }
  };

  abstract String sign(JWTClaimsSet claims, RSAKey real, RSAKey own) throws JOSEException;

  /** As the issuer does it. */
  static String signed(JWTClaimsSet claims, RSAKey key, String name) throws JOSEException {
    return signed(claims, key, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(name).build());
  }

  static String signed(JWTClaimsSet claims, RSAKey key, JWSHeader header) throws JOSEException {
    var token = new SignedJWT(header, claims);
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }
}
