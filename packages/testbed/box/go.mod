module multiarch/box

go 1.26.0

require (
	golang.org/x/crypto v0.57.0
	mvdan.cc/sh/v3 v3.14.1
)

require (
	golang.org/x/sys v0.48.0 // indirect
	golang.org/x/term v0.46.0 // indirect
)
