# Installation. The Makefile includes this file; it has the variables.

TOP     := $(DESTDIR)$(PREFIX)
PACKAGE := $(TOP)/lib/cmake/ringkas

# These hold PREFIX and the version, so they are always written again.
$(BUILD)/ringkas.pc: FORCE
	@mkdir -p $(@D)
	printf '%s\n' 'prefix=$(PREFIX)' 'includedir=$${prefix}/include' 'libdir=$${prefix}/lib' '' 'Name: ringkas' \
	    'Description: Extractive summarizer for Indonesian text' 'Version: $(VERSION)' 'Cflags: -I$${includedir}' \
	    'Libs: -L$${libdir} -lringkas' > $@

$(BUILD)/cmake/%.cmake: src/packaging/installed/%.cmake FORCE
	@mkdir -p $(@D)
	sed -e 's|@VERSION@|$(VERSION)|' -e 's|@SOVERSION@|$(SOVERSION)|' $< > $@

CONFIG := $(BUILD)/cmake/ringkasConfig.cmake $(BUILD)/cmake/ringkasConfigVersion.cmake

install: all shared $(BUILD)/ringkas.pc $(CONFIG) ## install under $(DESTDIR)$(PREFIX)
	$(INSTALL) -d $(TOP)/bin $(TOP)/include $(TOP)/lib/pkgconfig $(TOP)/share/man/man1 $(PACKAGE)
	$(INSTALL) -m 755 $(BUILD)/summarize $(TOP)/bin/summarize
	ln -sf summarize $(TOP)/bin/ringkas
	$(INSTALL) -m 644 include/ringkas.h $(TOP)/include/ringkas.h
	$(INSTALL) -m 644 $(BUILD)/libringkas.a $(TOP)/lib/libringkas.a
	$(INSTALL) -m 755 $(BUILD)/libringkas.so.$(VERSION) $(TOP)/lib/libringkas.so.$(VERSION)
	ln -sf libringkas.so.$(VERSION) $(TOP)/lib/libringkas.so.$(SOVERSION)
	ln -sf libringkas.so.$(SOVERSION) $(TOP)/lib/libringkas.so
	$(INSTALL) -m 644 $(BUILD)/ringkas.pc $(TOP)/lib/pkgconfig/ringkas.pc
	$(INSTALL) -m 644 $(CONFIG) $(PACKAGE)
	$(INSTALL) -m 644 src/cli/summarize.1 $(TOP)/share/man/man1/summarize.1
	ln -sf summarize.1 $(TOP)/share/man/man1/ringkas.1

uninstall: ## remove what install put there
	rm -f $(TOP)/bin/summarize $(TOP)/bin/ringkas $(TOP)/include/ringkas.h $(TOP)/lib/libringkas.a \
	    $(TOP)/lib/libringkas.so $(TOP)/lib/libringkas.so.$(SOVERSION) $(TOP)/lib/libringkas.so.$(VERSION) \
	    $(TOP)/lib/pkgconfig/ringkas.pc $(PACKAGE)/ringkasConfig.cmake $(PACKAGE)/ringkasConfigVersion.cmake \
	    $(TOP)/share/man/man1/summarize.1 $(TOP)/share/man/man1/ringkas.1
	-rmdir $(PACKAGE)

.PHONY: install uninstall
