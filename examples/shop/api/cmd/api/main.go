// Command api serves the stock api on port 8080.
package main

import (
	"log"
	"net/http"

	"example.com/acme/shop/api/handler"
	"example.com/acme/shop/api/reservation"
	"example.com/acme/shop/api/stock"
)

func main() {
	ledger := stock.NewLedger()
	log.Fatal(http.ListenAndServe(":8080", handler.New(ledger, reservation.NewDesk(ledger))))
}
