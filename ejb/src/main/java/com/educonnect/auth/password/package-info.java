/** How passwords are chosen and kept: rules of NIST SP 800-63B-4, lists of zxcvbn, hashes of Argon2id. */
package com.educonnect.auth.password;
