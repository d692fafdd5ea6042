// Box is what an image needs to build and run where there is no BusyBox to be had: a shell and the few commands that
// the tests and the sample application use, in one static executable. Like BusyBox it looks at the name it is called
// by, and `box --install -s <folder>` makes a link for each command.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"mvdan.cc/sh/v3/interp"
	"mvdan.cc/sh/v3/syntax"
)

// A command gets its arguments without its own name.
type command func(args []string) error

// exitStatus ends a command quietly with a status.
type exitStatus int

func (status exitStatus) Error() string { return fmt.Sprintf("exit status %d", int(status)) }

var commands map[string]command

func init() {
	commands = map[string]command{
		"cat":       cat,
		"chmod":     chmod,
		"chown":     chown,
		"cp":        cp,
		"cut":       cut,
		"echo":      echo,
		"env":       env,
		"false":     func([]string) error { return exitStatus(1) },
		"grep":      grep,
		"head":      head,
		"htpasswd":  htpasswd,
		"id":        id,
		"ls":        ls,
		"mkdir":     mkdir,
		"nproc":     nproc,
		"rm":        rm,
		"sed":       sed,
		"sh":        sh,
		"sha256sum": sha256sum,
		"sleep":     sleep,
		"sort":      sortLines,
		"tar":       tarCommand,
		"touch":     touch,
		"true":      func([]string) error { return nil },
		"uname":     uname,
		"wc":        wc,
	}
}

func main() {
	name, args := filepath.Base(os.Args[0]), os.Args[1:]
	if _, known := commands[name]; !known && len(args) > 0 {
		name, args = args[0], args[1:]
	}
	err := run(name, args)
	var status exitStatus
	switch {
	case errors.As(err, &status):
		os.Exit(int(status))
	case err != nil:
		fmt.Fprintf(os.Stderr, "%s: %v\n", name, err)
		os.Exit(1)
	}
}

func run(name string, args []string) error {
	if name == "--install" {
		return install(args[len(args)-1])
	}
	if found, known := commands[name]; known {
		return found(args)
	}
	return errors.New("there is no such command in this box")
}

// install makes a link to this executable for each command.
func install(folder string) error {
	self, err := filepath.Abs(os.Args[0])
	if err != nil {
		return err
	}
	for _, name := range names() {
		if err := os.Symlink(self, filepath.Join(folder, name)); err != nil && !errors.Is(err, os.ErrExist) {
			return err
		}
	}
	return nil
}

func names() []string {
	found := make([]string, 0, len(commands))
	for name := range commands {
		found = append(found, name)
	}
	sort.Strings(found)
	return found
}

// sh runs `-c <text> [name [argument…]]`, a file, or what it reads.
func sh(args []string) error {
	var source, name string
	var rest []string
	options := []interp.RunnerOption{interp.StdIO(os.Stdin, os.Stdout, os.Stderr)}
	for len(args) > 0 && strings.HasPrefix(args[0], "-") && args[0] != "-" {
		flags := args[0]
		args = args[1:]
		for _, letter := range strings.TrimPrefix(flags, "-") {
			if letter != 'c' {
				rest = append(rest, "-"+string(letter))
			} else if len(args) == 0 {
				return errors.New("-c needs a command")
			} else {
				source, args = args[0], args[1:]
				name = "sh"
			}
		}
	}
	reader := strings.NewReader(source)
	var input interface{ Read([]byte) (int, error) } = reader
	if name == "" && len(args) > 0 {
		file, err := os.Open(args[0])
		if err != nil {
			return err
		}
		defer file.Close()
		input, name, args = file, args[0], args[1:]
	} else if name == "" {
		input, name = os.Stdin, "sh"
	} else if len(args) > 0 {
		// `sh -c text name argument…`: the first is $0.
		name, args = args[0], args[1:]
	}
	parsed, err := syntax.NewParser(syntax.Variant(syntax.LangPOSIX)).Parse(input, name)
	if err != nil {
		return err
	}
	options = append(options, interp.Params(append(append(rest, "--"), args...)...))
	runner, err := interp.New(options...)
	if err != nil {
		return err
	}
	err = runner.Run(context.Background(), parsed)
	var status interp.ExitStatus
	if errors.As(err, &status) {
		return exitStatus(status)
	}
	return err
}
