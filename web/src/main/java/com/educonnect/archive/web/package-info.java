/** Documents of closed years over HTTP. */
package com.educonnect.archive.web;
