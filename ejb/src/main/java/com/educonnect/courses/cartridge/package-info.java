/**
 * Courses as IMS Common Cartridge 1.3: chapters as folders, a lesson as a page of web content, or as a folder of the page
 * and its web links. What comes from elsewhere is read as if an enemy had written it.
 */
package com.educonnect.courses.cartridge;
