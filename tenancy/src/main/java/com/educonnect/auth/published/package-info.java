/** The public keys of access tokens where the server's own verification finds them. */
package com.educonnect.auth.published;
