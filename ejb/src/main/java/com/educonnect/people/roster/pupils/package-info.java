/** Plain tables of pupils, one line each, with whatever columns the school has: mapped by the words of their headers. */
package com.educonnect.people.roster.pupils;
