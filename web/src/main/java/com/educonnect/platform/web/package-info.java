/**
 * The edge of the product: what every request meets before and behind the resources. Filters refuse what is malformed
 * or too much, JSON is read strictly, failures become RFC 9457 problems, and each request leaves one access line and
 * one measurement. It knows no domain.
 */
package com.educonnect.platform.web;
