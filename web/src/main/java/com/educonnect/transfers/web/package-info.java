/** Transfers of pupils between schools, over HTTP. */
package com.educonnect.transfers.web;
